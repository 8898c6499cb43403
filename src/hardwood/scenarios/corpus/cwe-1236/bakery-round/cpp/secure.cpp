    auto label = [](const std::string &text) {
        const bool formula = !text.empty() && std::string("=+-@\t\r").find(text.front()) != std::string::npos;
        return formula ? "'" + text : text;
    };
    Round round = add_up(wishes);
    for (std::string &column : round.columns) column = label(column);
    std::ofstream out(file);
    write_row(out, "Product", round.columns);
    for (const auto &[product, cells] : round.products) {
        write_row(out, label(product), cells);
    }
    write_row(out, "all", round.sums);
    return static_cast<int>(round.products.size());
}
