    int sum = 0;
    std::istringstream names(hand);
    for (std::string name; names >> name;) {
        if (is_card(name))
            sum += points(card_of(name));
    }
    return sum;
}
