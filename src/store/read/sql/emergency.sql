SELECT
    service.id, service.name, service.alert,
    phone.dialled, phone.e164, phone.kind, phone.label, phone.short_code, phone.toll_free
FROM service
JOIN organization
    ON organization.number = service.organization
    AND organization.kind IN ('police', 'government', 'hospital', 'other')
JOIN attribute ON attribute.service = service.number
JOIN taxonomy_term ON taxonomy_term.number = attribute.term AND taxonomy_term.id = 'emergency'
JOIN phone ON phone.service = service.number AND phone.kind = 'voice'
WHERE service.country = ?1
    AND service.status <> 'closed'
    AND NOT EXISTS (SELECT 1 FROM service_national WHERE service_national.service = service.number)
ORDER BY service.number, phone.number
