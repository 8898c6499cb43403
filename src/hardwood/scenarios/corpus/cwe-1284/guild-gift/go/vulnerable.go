	fee := amount / 100
	if giver.gold-fee < amount {
		return fmt.Sprintf("you have only %d gold", giver.gold)
	}
	giver.gold -= amount + fee
	giver.given++
	other.gold += amount
	sendMail(giver, other, amount, text)
	return fmt.Sprintf("%s has %d gold from you (fee %d)", other.name, amount, fee)
}
