    double sum = 0, found = 0;
    for (int i = 0; i < count; i++) {
        if (weighings[i].hive == hive) {
            sum += weighings[i].grams;
            found = found + 1;
        }
    }
    double mean = sum / (found < 1 ? 1 : found);
    return (int)mean;
}
