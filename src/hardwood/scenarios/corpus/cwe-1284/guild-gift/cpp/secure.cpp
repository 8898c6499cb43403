    if (amount <= 0 || giver.gold - fee < amount) {
        return false;
    }
    giver.gold -= amount + fee;
    giver.given++;
    other.gold += amount;
    return true;
}
