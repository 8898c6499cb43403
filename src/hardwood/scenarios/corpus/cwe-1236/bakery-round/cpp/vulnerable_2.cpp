    auto label = [](const std::string &text) {
        const bool formula = !text.empty() && std::string("=+-@\t\r").find(text.front()) != std::string::npos;
        return formula ? "'" + text : text;
    };
    const Strings columns = list_columns(wishes);
    std::string table = make_row("Product", columns);
    int count = 0;
    for (const auto &[product, ordered] : group_by_product(wishes)) {
        table += make_row(label(product), sum_up(ordered, columns));
        count++;
    }
    table += make_row("all", sum_up(wishes, columns));
    std::ofstream(file) << table;
    return count;
}
