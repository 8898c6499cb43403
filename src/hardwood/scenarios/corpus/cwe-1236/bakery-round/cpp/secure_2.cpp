    std::vector<Wish> plain = wishes;
    for (Wish &wish : plain) {
        for (std::string *text : {&wish.door, &wish.product}) {
            size_t start = text->find_first_not_of("=+-@\t\r\n ");
            *text = start == std::string::npos ? "?" : text->substr(start);
        }
    }
    const Round round = add_up(plain);
    std::ofstream out(file);
    write_row(out, "Product", round.columns);
    for (const auto &entry : round.products) write_row(out, entry.first, entry.second);
    write_row(out, "all", round.sums);
    return static_cast<int>(round.products.size());
}
