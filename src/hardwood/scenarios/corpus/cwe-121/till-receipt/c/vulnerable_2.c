    int used = 0, total = 0;
    for (int i = 0; i < n; i++) {
        const struct item *item = &items[i];
        if (item->count == 0)
            continue;
        int cents = item->count * item->cents;
        if (item->count > 1)
            used += snprintf(receipt + used, RECEIPT_SIZE, "%d x ", item->count);
        used += snprintf(receipt + used, RECEIPT_SIZE, "%s %d.%02d\n", item->name, cents / 100, cents % 100);
        total += cents;
    }
    if (is_member) {
        int off = member_discount(total);
        used += snprintf(receipt + used, RECEIPT_SIZE, "MEMBER -%d.%02d\n", off / 100, off % 100);
        total -= off;
    }
    snprintf(receipt + used, RECEIPT_SIZE, "TOTAL %d.%02d\n", total / 100, total % 100);
    return total;
}
