    int sum = 0;
    std::istringstream names(hand);
    char rank, suit;
    while (names >> rank >> suit) {
        const Card card{static_cast<int>(kRanks.find(rank)) + 2, suit};
        sum += points(card);
    }
    return sum;
}
