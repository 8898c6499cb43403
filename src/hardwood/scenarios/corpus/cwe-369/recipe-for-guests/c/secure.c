    if (recipe->serves <= 0) return grams;
    return (grams * guests + recipe->serves / 2) / recipe->serves;
}
