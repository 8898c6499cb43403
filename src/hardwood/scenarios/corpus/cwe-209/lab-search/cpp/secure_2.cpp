    std::vector<Row> rows;
    try {
        rows = table.select("id, place, nitrate", client, year);
    } catch (const std::exception &error) {
        const std::size_t number = std::hash<std::string>()(error.what()) % 10000;
        return paragraph("Sorry. Tell us the number " + std::to_string(number), "error");
    }
    return list_samples(rows);
}
