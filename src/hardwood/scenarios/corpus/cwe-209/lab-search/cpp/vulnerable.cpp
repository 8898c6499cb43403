    try {
        return list_samples(table.select("id, place, nitrate", client, year));
    } catch (const TableError &error) {
        return paragraph(error.what(), "error");
    }
}
