    int sum = 0, times = 0;
    for (const struct weighing *w = weighings; w < weighings + count; w++) {
        if (w->hive == hive) {
            sum += w->grams;
            times += 1;
        }
    }
    return times > 0 ? sum / times : -1;
}
