    if (wanted < 1) throw std::invalid_argument("how many? " + name);
    if (wanted > goods.pieces) {
        wanted = goods.pieces;
    }
    goods.pieces -= wanted;
    bill.cents += wanted * goods.cents;
    std::ostringstream line;
    line << wanted << ' ' << name << ' ' << euros(wanted * goods.cents);
    bill.lines.push_back(line.str());
}
