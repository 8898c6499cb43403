    std::set<std::string> products, doors;
    std::map<std::pair<std::string, std::string>, int> pieces;
    for (Wish wish : wishes) {
        for (std::string *text : {&wish.door, &wish.product}) {
            size_t start = text->find_first_not_of("=+-@\t\r\n ");
            *text = start == std::string::npos ? "?" : text->substr(start);
        }
        products.insert(wish.product);
        doors.insert(wish.door);
        pieces[{wish.product, wish.door}] += wish.pieces;
    }
    Table table;
    table.add("Product");
    for (const std::string &door : doors) table.add(door);
    table.add("all");
    table.end_row();
    std::map<std::string, int> columns;
    for (const std::string &product : products) {
        int row = 0;
        table.add(product);
        for (const std::string &door : doors) {
            if (!pieces.count({product, door})) {
                table.add("");
            } else {
                int number = pieces[{product, door}];
                table.add(number);
                row += number;
                columns[door] += number;
            }
        }
        table.add(row);
        table.end_row();
    }
    table.add("all");
    for (const auto &[door, sum] : columns) table.add(sum);
    table.add(loaves(wishes));
    table.end_row();
    std::ofstream out(file);
    out << table.text();
    return static_cast<int>(products.size());
}
