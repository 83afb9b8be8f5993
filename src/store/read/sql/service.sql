SELECT
    service.number, service.id, service.name, service.description, service.country, service.status, service.alert,
    service.fees, service.url, service.emails, service.confidential, service.eligibility, service.grade,
    service.assured_date, location.city, location.address,
    organization.id, organization.name, organization.alternate_name, organization.other_names, organization.kind
FROM service
JOIN organization ON organization.number = service.organization
LEFT JOIN service_at_location ON service_at_location.service = service.number
LEFT JOIN location ON location.number = service_at_location.location
WHERE service.id = ?1
