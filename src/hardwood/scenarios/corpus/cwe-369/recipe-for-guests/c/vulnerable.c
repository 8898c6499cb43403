    if (guests <= 0) return 0;
    return (grams * guests + recipe->serves / 2) / recipe->serves;
}
