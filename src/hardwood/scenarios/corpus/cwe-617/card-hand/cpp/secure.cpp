    int sum = 0;
    std::istringstream names(hand);
    std::string name;
    while (names >> name) {
        if (!is_card(name)) throw std::invalid_argument(name);
        sum += points(card_of(name));
    }
    return sum;
}
