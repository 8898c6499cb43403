    const long fee = amount > 0 ? amount / 100 : 0;
    std::ostringstream answer;
    if (giver.gold < amount + fee || giver.gold <= 0) {
        answer << "you have only " << giver.gold << " gold";
        return answer.str();
    }
    send_mail(giver, other, amount, words);
    giver.gold = giver.gold - amount - fee;
    giver.given += 1;
    other.gold = other.gold + amount;
    answer << other.name << " has " << amount << " gold from you (fee " << fee << ")";
    return answer.str();
}
