package main

import (
	"fmt"
	"os"
	"strconv"
)

func main() {
	points, _ := strconv.Atoi(os.Args[2])
	fmt.Print(Player{Nickname: os.Args[1], Points: points}.Item())
}
