    if (amount == 0 || giver.gold - fee < amount || giver.gold <= 0) return false;
    const long left = giver.gold - amount - fee;
    giver.gold = left;
    giver.given += 1;
    other.gold = other.gold + amount;
    return true;
}
