    const int number = read_year(year);
    if (number == 0) return "<h1>Samples</h1>\n" + paragraph("Which year?", "error");
    const std::string title = "<h1>Samples " + std::to_string(number) + "</h1>\n";
    try {
        return title + list_samples(table.select("id, place, nitrate", client, number));
    } catch (const TableError &error) {
        std::cerr << error.what() << '\n';
        return title + paragraph("The register does not answer, please try again later", "error");
    }
}
