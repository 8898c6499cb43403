    std::istringstream in(order);
    std::vector<std::pair<int, std::string>> wishes;
    for (std::string line; std::getline(in, line);) {
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        std::size_t digits = 0;
        int number = std::stoi(line, &digits);
        if (number == 0) throw std::invalid_argument("how many? " + line);
        digits = line.find_first_not_of(' ', digits);
        wishes.emplace_back(number, digits == std::string::npos ? "" : line.substr(digits));
    }
    Bill bill;
    for (const auto &[number, name] : wishes) {
        if (shelf.count(name) == 0 || shelf[name].pieces == 0) continue;
        Goods &goods = shelf[name];
        const int sold = number < goods.pieces ? number : goods.pieces;
        goods.pieces -= sold;
        bill.cents += sold * goods.cents;
        bill.lines.push_back(std::to_string(sold) + ' ' + name + ' ' + euros(sold * goods.cents));
    }
    if (bill.cents < 5000) return bill;
    bill.cents -= 500;
    bill.lines.push_back("discount 5.00");
    return bill;
}
