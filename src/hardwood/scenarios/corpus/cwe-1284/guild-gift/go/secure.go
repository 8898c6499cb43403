	words := strings.Fields(line)
	if len(words) < 3 || words[0] != "/give" {
		return "/give NAME GOLD"
	}
	amount, err := strconv.Atoi(words[2])
	if err != nil || amount < 1 {
		return "/give NAME GOLD"
	}
	other, ok := w[words[1]]
	if !ok {
		return "nobody is called " + words[1]
	}
	if other == giver {
		return "that is you"
	}
	fee := amount / 100
	if giver.gold-fee < amount {
		return fmt.Sprintf("you have only %d gold", giver.gold)
	}
	if giver.given >= 5 {
		return "five gifts a day"
	}
	giver.gold -= amount + fee
	giver.given++
	other.gold += amount
	mail := fmt.Sprintf("%s gives you %d gold", giver.name, amount)
	if len(words) > 3 {
		mail += ": " + strings.Join(words[3:], " ")
	}
	other.mail = append(other.mail, mail)
	return fmt.Sprintf("%s has %d gold from you (fee %d)", other.name, amount, fee)
}
