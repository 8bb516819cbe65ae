using DealTracker.Core.Codes;

namespace DealTracker.Core.Systems;

/// <summary>The class of a weapon system: SIPRI's categories, and five that SIPRI does not count.</summary>
public enum SystemCategory
{
    [Means("Fixed-wing aircraft and helicopters, crewed.")] Aircraft,
    [Means("Land-based surface-to-air missile systems and air-defence guns.")] AirDefenceSystems,
    [Means("Tanks, armoured personnel carriers and other protected vehicles.")] ArmouredVehicles,
    [Means("Guns, howitzers, mortars and rocket launchers of 100 mm and more.")] Artillery,
    [Means("Engines for military aircraft, ships and vehicles.")] Engines,
    [Means("Guided missiles, torpedoes and bombs.")] Missiles,
    [Means("Naval guns, launchers and anti-submarine weapons.")] NavalWeapons,
    [Means("Military reconnaissance and communication satellites.")] Satellites,
    [Means("Radars, sonars, electro-optical and other sensors.")] Sensors,
    [Means("Ships and submarines.")] Ships,
    [Means("What no other category names.")] Other,
    [Means("Rifles, pistols, machine guns and light weapons.")] SmallArms,
    [Means("Uncrewed aircraft, vehicles and vessels.")] UncrewedSystems,
    [Means("Jamming, signals intelligence and self-protection equipment.")] ElectronicWarfare,
    [Means("Unguided ammunition.")] Ammunition,
    [Means("Training, maintenance, logistics and other services.")] Services,
}
