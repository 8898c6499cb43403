    int serves = recipe->serves;
    int total = grams * guests;
    int result = total / serves;
    if (total % serves * 2 >= serves) {
        result++;
    }
    return result;
}
