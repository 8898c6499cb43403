    auto label = [](const std::string &text) {
        const bool formula = !text.empty() && std::string("=+-@\t\r").find(text.front()) != std::string::npos;
        return formula ? "'" + text : text;
    };
    const Round round = add_up(wishes);
    std::ofstream out(file);
    write_row(out, "Product", round.columns);
    int count = 0;
    for (auto it = round.products.begin(); it != round.products.end(); ++it, ++count) {
        write_row(out, label(it->first), it->second);
    }
    write_row(out, "all", round.sums);
    return count;
}
