    int sold = std::min(wanted, goods.pieces);
    if (sold <= 0) return;
    int price = sold * goods.cents;
    goods.pieces -= sold;
    bill.cents += price;
    bill.lines.push_back(std::to_string(sold) + " " + name + " " + euros(price));
}
