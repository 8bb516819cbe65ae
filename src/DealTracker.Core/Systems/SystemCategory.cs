using DealTracker.Core.Codes;

namespace DealTracker.Core.Systems;

/// <summary>The class of a weapon system: SIPRI's categories, and five that SIPRI does not count.</summary>
public enum SystemCategory
{
    [Definition("Fixed-wing aircraft and helicopters, crewed.")] Aircraft,
    [Definition("Land-based surface-to-air missile systems and air-defence guns.")] AirDefenceSystems,
    [Definition("Tanks, armoured personnel carriers and other protected vehicles.")] ArmouredVehicles,
    [Definition("Guns, howitzers, mortars and rocket launchers of 100 mm and more.")] Artillery,
    [Definition("Engines for military aircraft, ships and vehicles.")] Engines,
    [Definition("Guided missiles, torpedoes and bombs.")] Missiles,
    [Definition("Naval guns, launchers and anti-submarine weapons.")] NavalWeapons,
    [Definition("Military reconnaissance and communication satellites.")] Satellites,
    [Definition("Radars, sonars, electro-optical and other sensors.")] Sensors,
    [Definition("Ships and submarines.")] Ships,
    [Definition("What no other category names.")] Other,
    [Definition("Rifles, pistols, machine guns and light weapons.")] SmallArms,
    [Definition("Uncrewed aircraft, vehicles and vessels.")] UncrewedSystems,
    [Definition("Jamming, signals intelligence and self-protection equipment.")] ElectronicWarfare,
    [Definition("Unguided ammunition.")] Ammunition,
    [Definition("Training, maintenance, logistics and other services.")] Services,
}
