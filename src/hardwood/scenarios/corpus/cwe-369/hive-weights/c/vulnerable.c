    int sum = 0, found = 0;
    for (int i = 0; i < count; i++) {
        if (weighings[i].hive != hive) continue;
        sum += weighings[i].grams;
        found++;
    }
    return sum / found;
}
