SELECT
    phone.dialled, phone.e164, phone.kind, phone.label, phone.short_code, phone.toll_free,
    schedule.opening_hours, schedule.notes
FROM phone
LEFT JOIN schedule ON schedule.service = phone.service AND schedule.phone = phone.number
WHERE phone.service = ?1
ORDER BY phone.number
