SELECT service.country, coalesce(term.parent, term.id), service.grade, count(DISTINCT service.number)
FROM service
JOIN attribute ON attribute.service = service.number
JOIN taxonomy_term AS term ON term.number = attribute.term
WHERE service.status <> 'closed'
GROUP BY 1, 2, 3
