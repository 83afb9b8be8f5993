SELECT
    service.id, service.name, organization.name, organization.alternate_name, organization.kind,
    service.country, service.anywhere, location.city, service.confidential, service.written_contact,
    service.status, service.grade, service.assured_date,
    phone.dialled, phone.e164, phone.kind, phone.label, phone.short_code, phone.toll_free
FROM service
JOIN organization ON organization.number = service.organization
LEFT JOIN service_at_location ON service_at_location.service = service.number
LEFT JOIN location ON location.number = service_at_location.location
LEFT JOIN phone ON phone.number = service.first_phone
WHERE service.number = ?1
