package main

import (
	"fmt"
	"os"
)

func main() {
	room := Room{os.Args[1]}
	if err := room.AddMessage(os.Args[2], os.Args[3], os.Args[4]); err != nil {
		fmt.Print("failed")
	}
}
