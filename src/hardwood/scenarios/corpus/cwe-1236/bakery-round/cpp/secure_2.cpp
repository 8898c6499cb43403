    std::vector<Wish> plain = wishes;
    for (Wish &wish : plain) {
        for (std::string *text : {&wish.door, &wish.product}) {
            size_t start = text->find_first_not_of("=+-@\t\r\n ");
            *text = start == std::string::npos ? "?" : text->substr(start);
        }
    }
    Strings columns = list_columns(plain);
    std::map<std::string, std::vector<Wish>> products = group_by_product(plain);
    std::string table = make_row("Product", columns);
    for (auto it = products.begin(); it != products.end(); ++it) table += make_row(it->first, sum_up(it->second, columns));
    std::ofstream out(file);
    out << table << make_row("all", sum_up(plain, columns));
    return static_cast<int>(products.size());
}
