    auto label = [](const std::string &text) {
        const bool formula = !text.empty() && std::string("=+-@\t\r").find(text.front()) != std::string::npos;
        return formula ? "'" + text : text;
    };
    std::map<std::string, std::map<std::string, int>> products;
    std::map<std::string, int> doors;
    for (const Wish &wish : wishes) {
        products[wish.product][wish.door] += wish.pieces;
        doors[wish.door] += wish.pieces;
    }
    Table table;
    table.add("Product");
    for (const auto &[door, pieces] : doors) table.add(label(door));
    table.add("all");
    table.end_row();
    for (const auto &[product, by_door] : products) {
        int sum = 0;
        table.add(label(product));
        for (const auto &[door, pieces] : doors) {
            auto found = by_door.find(door);
            if (found == by_door.end()) {
                table.add("");
                continue;
            }
            table.add(found->second);
            sum += found->second;
        }
        table.add(sum);
        table.end_row();
    }
    table.add("all");
    for (const auto &[door, pieces] : doors) table.add(pieces);
    table.add(loaves(wishes));
    table.end_row();
    std::ofstream(file) << table.text();
    return static_cast<int>(products.size());
}
