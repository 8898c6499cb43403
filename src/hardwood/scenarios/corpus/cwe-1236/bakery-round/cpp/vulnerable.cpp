    const Strings columns = list_columns(wishes);
    const auto products = group_by_product(wishes);
    std::ofstream out(file);
    out << make_row("Product", columns);
    for (const auto &[product, ordered] : products) {
        out << make_row(product, sum_up(ordered, columns));
    }
    out << make_row("all", sum_up(wishes, columns));
    return static_cast<int>(products.size());
}
