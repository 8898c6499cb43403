    Bill bill;
    std::istringstream in(order);
    std::string line;
    while (std::getline(in, line)) {
        std::istringstream words(line);
        int wanted = 0;
        std::string name;
        if (!(words >> wanted)) continue;
        std::getline(words >> std::ws, name);
        auto found = shelf.find(name);
        if (found == shelf.end()) continue;
        int sold = std::min(wanted, found->second.pieces);
        if (sold == 0) continue;
        found->second.pieces -= sold;
        int price = sold * found->second.cents;
        bill.cents += price;
        bill.lines.push_back(std::to_string(sold) + " " + name + " " + euros(price));
    }
    if (bill.cents >= 5000) {
        bill.cents -= 500;
        bill.lines.push_back("discount " + euros(500));
    }
    return bill;
}
