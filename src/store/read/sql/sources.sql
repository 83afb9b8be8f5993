SELECT source.url, source.title, source.published
FROM source JOIN service ON service.number = source.service
WHERE service.id = ?1
ORDER BY source.number
