	fee := amount / 100
	if amount == 0 || amount > 1000000 {
		return "/give NAME GOLD"
	}
	if giver.gold < amount+fee {
		return "you have only " + strconv.Itoa(giver.gold) + " gold"
	}
	sendMail(giver, other, amount, text)
	other.gold, giver.gold = other.gold+amount, giver.gold-amount-fee
	giver.given += 1
	return fmt.Sprint(other.name, " has ", amount, " gold from you (fee ", fee, ")")
}
