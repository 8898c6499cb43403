    int serves = recipe->serves;
    int total = 2 * grams * guests;
    if (serves != 0) {
        return (total + serves) / (2 * serves);
    }
    return 0;
}
