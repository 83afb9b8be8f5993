SELECT id, parent, description, icon FROM taxonomy_term ORDER BY number
