    unsigned int count = request->count;
    unsigned int cents = request->cents;
    unsigned int cost = count * cents;
    if (cost <= (unsigned int)left) {
        left -= cost;
        fprintf(out, "approved %s %u\n", request->item, cost);
    } else {
        fprintf(out, "refused %s\n", request->item);
    }
    return left;
}
