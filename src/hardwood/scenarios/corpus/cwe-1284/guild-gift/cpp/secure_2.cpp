    if (amount < 1) throw std::invalid_argument("no amount");
    if (amount > giver.gold || giver.gold < amount + fee) return false;
    giver.gold = giver.gold - amount - fee;
    giver.given += 1;
    other.gold = other.gold + amount;
    return true;
}
