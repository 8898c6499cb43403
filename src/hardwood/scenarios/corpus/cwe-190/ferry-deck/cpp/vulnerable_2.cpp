    unsigned total = 0;
    for (int length : lengths) {
        total += length;
    }
    if (total > static_cast<unsigned>(deck.left())) {
        return false;
    }
    deck.use(total);
    return true;
}
