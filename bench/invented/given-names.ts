/** Given names of many countries, in no order: what persons of the invented pack and strangers of its news are called. */
export const GIVEN_NAMES: readonly string[] = `
  James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica
  Thomas Sarah Charles Karen Daniel Nancy Matthew Margaret Anthony Sandra Mark Ashley Steven Kimberly Andrew Emily Paul
  Donna Joshua Michelle Kenneth Carol Kevin Amanda Brian Dorothy George Melissa Edward Deborah Ronald Stephanie Timothy
  Rebecca Jason Sharon Jeffrey Laura Ryan Cynthia Jacob Kathleen Gary Amy Nicholas Angela Eric Shirley Jonathan Anna
  Stephen Brenda Larry Pamela Justin Emma Scott Nicole Brandon Helen Benjamin Samantha Samuel Katherine Gregory Christine
  Alexander Debra Patrick Rachel Frank Carolyn Raymond Janet Jack Catherine Dennis Maria Jerry Heather Tyler Diane Aaron
  Olivia Henry Julie Nathan Joyce Douglas Victoria Peter Ruth Adam Virginia Zachary Lauren Walter Kelly Kyle Christina
  Vladimir Sergei Dmitry Alexei Mikhail Yelena Olga Natalia Tatyana Svetlana Igor Oleg Yuri Boris Anatoly Viktor Nikolai
  Oleksandr Volodymyr Andriy Kateryna Oksana Bohdan Mykola Serhiy Taras Yaroslav Jan Piotr Andrzej Katarzyna Małgorzata
  Paweł Łukasz Wojciech Zbigniew Jarosław Jiří Václav Petr Zdeněk Tomáš Jana Lucie László István Zoltán Gábor Viktória
  Ion Gheorghe Mihai Cătălin Ștefan Ioana Dragan Zoran Slobodan Milica Jovana Luka Marko Ivana Goran Edin Amra Nikos
  Giorgos Dimitris Eleni Konstantinos Katerina Giovanni Francesco Alessandro Chiara Giulia Matteo Lorenzo Paolo Roberto
  Claudio José Juan Carlos Luis Javier María Carmen Lucía Alejandro Sergio Pablo Andrés Jesús Verónica Joaquín Beatriz
  João Inês Gonçalo Tiago Rui Ana Paulo Luiz Fernanda Jean Pierre Marie François Nathalie Jérôme Benoît Étienne Céline
  Aurélie Hans Jürgen Wolfgang Ursula Günther Karl Heinz Annegret Friedrich Sabine Björn Søren Mette Lars Ingrid Åsa Erik
  Jens Kirsten Pekka Matti Aino Jussi Siim Kaja Andris Inese Gitanas Dalia Mehmet Ahmet Fatma Ayşe Mustafa Recep Emine
  Süleyman Hakan Mohammed Ali Hassan Hussein Fatima Aisha Omar Khalid Abdullah Youssef Mahmoud Ibrahim Nour Layla Samir
  Tariq Bashar Walid Reza Mahdi Zahra Hossein Farhad Shirin Nasrin Benjamin Yitzhak Shimon Tzipi Ehud Moshe Avigdor Ram
  Narendra Rahul Sonia Priyanka Arvind Amit Sanjay Lakshmi Indira Imran Nawaz Benazir Asif Bilawal Sheikh Khaleda Anura
  Mahinda Chandrika Jinping Wei Fang Ming Xiaoping Hao Mei Jun Yifan Shinzo Fumio Yoshihide Naoto Junichiro Haruki Yuko
  Kenji Akira Min-jun Ji-woo Seo-yeon Hyun-woo Jong-il Jae-in Geun-hye Nguyen Thanh Minh Huong Phuc Anwar Mahathir Najib
  Joko Megawati Prabowo Rodrigo Ferdinand Imelda Leni Aung Kwame Kofi Nana Ama Chidi Ngozi Olusegun Goodluck Muhammadu
  Uhuru Raila Wangari Yoweri Paul Jakaya Nelson Thabo Winnie Cyril Robert Emmerson Abiy Hailemariam Tedros Felix Joseph
`
  .trim()
  .split(/\s+/);
