package main

import (
	"fmt"
	"strconv"
	"strings"
)

type player struct {
	name  string
	gold  int
	given int // gifts that were given today
	mail  []string
}

type world map[string]*player

func (w world) add(name string, gold int) *player {
	w[name] = &player{name: name, gold: gold}
	return w[name]
}

// level is in a name such as "ayla@12"; 1 where there is none.
func level(name string) int {
	_, after, _ := strings.Cut(name, "@")
	if number, err := strconv.Atoi(after); err == nil {
		return number
	}
	return 1
}

func (p *player) String() string {
	return fmt.Sprintf("%s (%d gold)", p.name, p.gold)
}

// give is for a player who typed "/give borin 250 thanks for the sword": names have no spaces, then comes the amount,
// and after it perhaps some words. The gold goes from the giver to the other player, who gets the mail
//
//	ayla gives you 250 gold: thanks for the sword
//
// (without words it ends after "gold"). The post takes a fee of 1 gold for each full 100 given, which the giver pays
// beside the gift. The answer is what the giver reads: "borin has 250 gold from you (fee 2)".
//
// Nothing is given, and the answer says why, when there is nobody of that name ("nobody is called borin"), it is the
// giver ("that is you"), the giver cannot pay gift and fee ("you have only 120 gold"), it is the sixth gift of the day
// ("five gifts a day"), or the line has another form ("/give NAME GOLD"). They are looked at in this order, the form
// first.
func (w world) give(giver *player, line string) string {
