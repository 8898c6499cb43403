    auto label = [](const std::string &text) {
        const bool formula = !text.empty() && std::string("=+-@\t\r").find(text.front()) != std::string::npos;
        return formula ? "'" + text : text;
    };
    const Strings columns = list_columns(wishes);
    const auto products = group_by_product(wishes);
    Strings title;
    for (const std::string &column : columns) title.push_back(label(column));
    std::ofstream out(file);
    out << make_row("Product", title);
    for (const auto &[product, ordered] : products) {
        out << make_row(label(product), sum_up(ordered, columns));
    }
    out << make_row("all", sum_up(wishes, columns));
    return static_cast<int>(products.size());
}
