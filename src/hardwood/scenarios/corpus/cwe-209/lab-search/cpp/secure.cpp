    try {
        return list_samples(table.select("id, place, nitrate", client, year));
    } catch (const TableError &error) {
        std::cerr << error.what() << '\n';
        return paragraph("The register does not answer, please try again later", "error");
    }
}
