    if (count == 0) return 0;
    int sum = 0, times = 0;
    for (int i = 0; i < count; i++) {
        if (weighings[i].hive == hive) {
            sum += weighings[i].grams;
            times++;
        }
    }
    return sum / times;
}
