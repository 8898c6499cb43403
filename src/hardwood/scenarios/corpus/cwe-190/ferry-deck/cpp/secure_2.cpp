    int left = deck.left();
    for (int length : lengths) {
        if (length > left) {
            return false;
        }
        left -= length;
    }
    deck.use(deck.left() - left);
    return true;
}
