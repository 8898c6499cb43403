    const Round round = add_up(wishes);
    std::ofstream out(file);
    write_row(out, "Product", round.columns);
    for (const auto &[product, cells] : round.products) {
        write_row(out, product, cells);
    }
    write_row(out, "all", round.sums);
    return static_cast<int>(round.products.size());
}
