    int sum = 0;
    std::istringstream names(hand);
    std::string name;
    while (names >> name) {
        sum += points(card_of(name));
    }
    return sum;
}
