    std::vector<Row> rows;
    try {
        rows = table.select("id, place, nitrate", client, year);
    } catch (const std::exception &error) {
        std::string reason = error.what();
        return paragraph("Sorry: " + reason.substr(0, reason.find('@')), "error");
    }
    return list_samples(rows);
}
